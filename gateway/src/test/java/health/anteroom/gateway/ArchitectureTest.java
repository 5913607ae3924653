package health.anteroom.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import health.anteroom.gateway.account.AccountId;
import health.anteroom.gateway.account.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers and doors. Every rule is shown to bite on the classes under {@code health.anteroom.badgateway}. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("health.anteroom.gateway");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("health.anteroom.badgateway");

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
                Arguments.of(
                        "a model knows Java only",
                        classes()
                                .that()
                                .resideInAPackage("..model..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage("java..", "org.jspecify..", "..model..")),
                Arguments.of(
                        "an application knows no adapter",
                        noClasses()
                                .that()
                                .resideInAPackage("..application..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..adapter..")),
                Arguments.of(
                        "an application knows no web and no database",
                        noClasses()
                                .that()
                                .resideInAPackage("..application..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.servlet..",
                                        "org.springframework.web..",
                                        "com.mongodb..",
                                        "org.bson..",
                                        "org.apache.kafka..")),
                Arguments.of(
                        "one adapter knows no other",
                        noClasses()
                                .that()
                                .resideInAPackage("..adapter.web..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..adapter.mongo..")),
                Arguments.of(
                        "who asks for a code is not looked up before the answer",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("SignInController")
                                .should()
                                .callMethod(Accounts.class, "people", AccountId.class)
                                .orShould()
                                .callMethod(Accounts.class, "person", AccountId.class, String.class)
                                .orShould()
                                .dependOnClassesThat()
                                .haveSimpleName("SignInCodes")),
                Arguments.of(
                        "other features use a feature's door",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..signin..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "..signin.model..", "..signin.application..", "..signin.adapter..")),
                Arguments.of(
                        "platform knows no feature",
                        noClasses()
                                .that()
                                .resideInAPackage("..platform..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "..account..", "..signin..", "..routing..", "..limits..", "..webapp..")),
                Arguments.of(
                        "features go round in no circle",
                        slices().matching("health.anteroom.*.(*)..").should().beFreeOfCycles()),
                Arguments.of(
                        "the clock is injected",
                        noClasses()
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
                                .callMethod(Clock.class, "systemUTC")),
                Arguments.of(
                        "names say what a thing is",
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils|Util|DTO|Port)")));
    }
}
