package health.anteroom.systemtests.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** With each guard switched off once, its test must go red; and green before, or red would say nothing. */
@Tag("guards")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "anteroom.guards", matches = "true", disabledReason = "tier: ./anteroom test --guards")
class GuardsIT {
    private static final int AT_ONCE = 2;

    private final ExecutorService processes = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<String, CompletableFuture<TestResults>> whole = new ConcurrentHashMap<>();
    private final Queue<String> table = new ConcurrentLinkedQueue<>();

    @TestFactory
    Stream<DynamicTest> isMissedByItsTestWhenItIsSwitchedOff() {
        List<Guard> guards =
                GuardPages.all().stream().filter(GuardsIT::isWanted).toList();
        Map<String, List<Guard>> byModule = guards.stream().collect(Collectors.groupingBy(Guard::module));
        byModule.forEach((module, its) -> whole.put(module, later(() -> asItIs(module, its))));
        return guards.stream().map(guard -> Map.entry(guard, later(() -> withoutGuard(guard)))).toList().stream()
                .map(each -> dynamicTest(each.getKey().toString(), () -> judge(each.getKey(), each.getValue())));
    }

    @AfterAll
    void printTable() {
        processes.shutdown();
        table.forEach(System.out::println);
        long passed = table.stream().filter(line -> line.startsWith("red ")).count();
        System.out.printf("%d passed, %d failed%n", passed, table.size() - passed);
    }

    /** With -Danteroom.guard=text those only that have it in their name, their test or their module. */
    private static boolean isWanted(Guard guard) {
        return (guard.module() + " " + guard).contains(System.getProperty("anteroom.guard", ""));
    }

    private static TestResults asItIs(String module, List<Guard> guards) {
        return new ModuleTests(module)
                .run(guards.stream().map(Guard::test).collect(Collectors.toCollection(TreeSet::new)), Optional.empty());
    }

    private static TestResults withoutGuard(Guard guard) {
        ModuleTests module = new ModuleTests(guard.module());
        return module.run(List.of(guard.test()), Optional.of(Mutant.of(guard, module)));
    }

    private void judge(Guard guard, CompletableFuture<TestResults> results) throws Exception {
        String verdict = "NOT SHOWN";
        String said = "";
        try {
            assertThat(answer(whole.get(guard.module()))).as("with all guards").matches(TestResults::green, "is green");
            TestResults without = answer(results);
            verdict = without.red() ? "red" : "GREEN";
            said = without.firstFailure();
            assertThat(without).as("without the guard").matches(TestResults::red, "is red");
        } finally {
            table.add("%-9s | %-20s | %-70s | %s | %.100s"
                    .formatted(verdict, guard.module(), guard.name(), guard.test(), said));
        }
    }

    private CompletableFuture<TestResults> later(java.util.function.Supplier<TestResults> run) {
        return CompletableFuture.supplyAsync(run, processes);
    }

    private static TestResults answer(CompletableFuture<TestResults> results) throws Exception {
        try {
            return results.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause().getMessage(), failure.getCause());
        }
    }
}
