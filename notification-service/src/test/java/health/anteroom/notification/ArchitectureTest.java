package health.anteroom.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers and doors. Every rule is shown to bite on the classes under {@code health.anteroom.badnotification}. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("health.anteroom.notification");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("health.anteroom.badnotification");
    private static final Pattern FEATURE =
            Pattern.compile("health\\.anteroom\\.\\w+\\.(\\w+)(\\.(?:model|application|adapter)\\b.*)?");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bitesOnABadClass(String name, ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(name).isTrue();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("a model knows Java, contacts and the doors of features only", purity()),
                Arguments.of("an application knows no adapter", application("..adapter..")),
                Arguments.of(
                        "an application knows no web, no database and no broker",
                        application(
                                "jakarta.servlet..",
                                "org.springframework.web..",
                                "com.mongodb..",
                                "org.bson..",
                                "org.apache.kafka..")),
                Arguments.of(
                        "one adapter knows no other",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..adapter.web..", "..adapter.kafka..")
                                .should()
                                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "Mongo adapters, except the wire forms of events",
                                        type -> type.getPackageName().contains(".adapter.mongo")
                                                && !type.getSimpleName().endsWith("V1")))),
                Arguments.of(
                        "mail stays behind its adapter",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..adapter.smtp..", "..platform..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..")),
                Arguments.of("other features use a feature's door", classes().should(stayOutOfOtherFeatures())),
                Arguments.of(
                        "no feature knows the platform, which wires them",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..platform..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..platform..")),
                Arguments.of(
                        "features go round in no circle",
                        slices().matching("health.anteroom.*.(*)..").should().beFreeOfCycles()),
                Arguments.of("the clock is injected", clock()),
                Arguments.of(
                        "names say what a thing is",
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils|Util|DTO|Port)")));
    }

    private static ArchRule purity() {
        return classes()
                .that()
                .resideInAPackage("..model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "..model..",
                        "health.anteroom.kit.calendar",
                        "health.anteroom.kit.contact",
                        "health.anteroom.notification.delivery",
                        "health.anteroom.notification.recipient");
    }

    private static ArchRule application(String... unknown) {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown);
    }

    private static ArchRule clock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC");
    }

    private static ArchCondition<JavaClass> stayOutOfOtherFeatures() {
        return new ArchCondition<>("use other features by their root only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> goesPastADoor(type, use.getTargetClass()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static boolean goesPastADoor(JavaClass from, JavaClass to) {
        Matcher source = FEATURE.matcher(from.getPackageName());
        Matcher target = FEATURE.matcher(to.getPackageName());
        return source.matches()
                && target.matches()
                && target.group(2) != null
                && !source.group(1).equals("platform")
                && !source.group(1).equals(target.group(1));
    }
}
