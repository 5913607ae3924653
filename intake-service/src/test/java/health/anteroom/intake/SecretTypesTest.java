package health.anteroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.anteroom.intake.testing.Canaries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Makes one of every record of the service with a canary in each of its texts and renders it. What may be rendered stands in
 * a list here; everything else must hide, also inside others.
 */
class SecretTypesTest {
    /** Ids, names of staff and of things, places in documents, what is already sealed: nothing that a client said. */
    private static final Set<String> MAY_BE_SEEN = Set.of(
            "AgreementBody",
            "AnswerFlaw",
            "AppointmentV1",
            "Ask",
            "Band",
            "CareAppointment",
            "CareTeam",
            "ClientId",
            "ClientPage",
            "ClientPart",
            "ClientV1",
            "Clinician",
            "Concern",
            "Condition",
            "DraftResponse",
            "FhirFlaw",
            "FoundId",
            "Identity",
            "Instrument",
            "Known",
            "Naming",
            "NewestVersion",
            "Opened",
            "OpenedOn",
            "Packet",
            "PacketBody",
            "PacketDefinition",
            "PacketDefinitions",
            "PacketId",
            "PacketPart",
            "PacketV1",
            "PacketView",
            "PartAnswer",
            "PartBody",
            "PartOf",
            "PartV1",
            "Parts",
            "Place",
            "PracticeReader",
            "Prepares",
            "ProgressV1",
            "Question",
            "QuestionSet",
            "QuestionnaireResource",
            "QuestionnaireVersion",
            "ReadableResponse",
            "ReaderNews",
            "ReadingV1",
            "ResponseId",
            "ResponseV1",
            "SaveAnswer",
            "Score",
            "ScorePart",
            "Submitted",
            "SubmittedBody",
            "SubmittedResponse",
            "WhoReads",
            "WordBody",
            "WrittenPart");

    private static final List<Class<?>> RECORDS = records();

    @Test
    void rendersNothingThatAClientSaid() {
        Set<String> leaking = new TreeSet<>();
        for (Class<?> type : RECORDS) {
            String rendered = Canaries.make(type).toString();
            RECORDS.stream()
                    .map(Class::getSimpleName)
                    .filter(name -> !MAY_BE_SEEN.contains(name))
                    .filter(name -> rendered.contains(Canaries.in(name)))
                    .forEach(name -> leaking.add(name + " is seen in " + type.getSimpleName()));
        }

        assertThat(leaking).isEmpty();
    }

    @Test
    void seesACanaryWhereOneMayBeSeen() {
        assertThat(Canaries.make(health.anteroom.intake.client.ClientId.class).toString())
                .contains(Canaries.in("ClientId"));
        assertThat(RECORDS).hasSizeGreaterThan(50);
    }

    @Test
    void listsNothingThatIsGone() {
        assertThat(RECORDS).extracting(Class::getSimpleName).containsAll(MAY_BE_SEEN);
    }

    private static List<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("health.anteroom.intake")
                        .stream()
                        .filter(type -> type.isRecord())
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .toList();
    }
}
