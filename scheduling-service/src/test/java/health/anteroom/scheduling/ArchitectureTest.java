package health.anteroom.scheduling;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the service, and is broken by a class under {@code badexamples} that was written to break it. */
class ArchitectureTest {
    private static final String ROOT = "health.anteroom.scheduling.";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("health.anteroom.scheduling");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("badexamples");

    private static final Map<String, ArchRule> RULES = Map.of(
            "models know java and other features' doors only",
            noClasses()
                    .that()
                    .resideInAPackage("..model..")
                    .should()
                    .dependOnClassesThat(not(resideInAnyPackage(
                                    "java..", "org.jspecify..", "..model..", ROOT + "practice", ROOT + "availability"))
                            .and(not(com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "primitive", type -> type.isPrimitive() || type.isArray())))),
            "applications know no adapter",
            noClasses()
                    .that()
                    .resideInAPackage("..application..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("..adapter..")),
            "the store and the broker stay behind their adapters",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..adapter.mongo..", "..adapter.kafka..", "..platform..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.bson..", "org.apache.kafka..")),
            "nobody reads the clock of the machine",
            noClasses()
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(java.time.OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.ZoneId.class, "systemDefault"),
            "practice knows neither availability nor booking",
            noClasses()
                    .that()
                    .resideInAPackage("..practice..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("..availability..", "..booking..")),
            "availability does not know booking",
            noClasses()
                    .that()
                    .resideInAPackage("..availability..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("..booking..")),
            "other features come through the door",
            noClasses()
                    .that()
                    .resideInAPackage("..booking..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("..practice.*..", "..availability.*..")),
            "features have no cycles",
            SlicesRuleDefinition.slices()
                    .matching("..(practice|availability|booking|platform)..")
                    .should()
                    .beFreeOfCycles());

    @TestFactory
    Stream<DynamicTest> theServiceKeepsEachRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(SERVICE)));
    }

    @TestFactory
    Stream<DynamicTest> aBadClassBreaksEachRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    EvaluationResult result = rule.getValue().evaluate(BAD);

                    assertThat(result.hasViolation()).isTrue();
                }));
    }
}
