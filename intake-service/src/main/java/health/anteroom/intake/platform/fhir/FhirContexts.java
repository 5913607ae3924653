package health.anteroom.intake.platform.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one R4 context of this service. Making it takes seconds, so it is made in the background once the service is ready;
 * whoever needs it earlier waits for it.
 */
@Component
public final class FhirContexts {
    private final Object making = new Object();
    private volatile @Nullable FhirContext shared;

    public FhirContext r4() {
        FhirContext present = shared;
        if (present != null) {
            return present;
        }
        synchronized (making) {
            FhirContext made = shared == null ? make() : shared;
            shared = made;
            return made;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().daemon().name("fhir-warm-up").start(this::r4);
    }

    private static FhirContext make() {
        FhirContext context = FhirContext.forR4();
        LenientErrorHandler quiet = new LenientErrorHandler(false);
        context.setParserErrorHandler(quiet);
        context.getResourceDefinition(Questionnaire.class);
        context.getResourceDefinition(QuestionnaireResponse.class);
        context.newJsonParser().parseResource(Questionnaire.class, "{\"resourceType\":\"Questionnaire\"}");
        return context;
    }
}
