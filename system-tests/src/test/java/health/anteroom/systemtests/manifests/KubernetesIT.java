package health.anteroom.systemtests.manifests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.systemtests.stack.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests of deploy/kubernetes, read: no cluster is asked. */
@Order(10)
class KubernetesIT {
    private static final Path ROOT = Home.root().resolve("deploy/kubernetes");
    private static final List<Path> ALL = Manifest.files(
            ROOT,
            "base/services.yaml",
            "base/doors.yaml",
            "base/scaling.yaml",
            "practice/door.yaml",
            "trial/stores.yaml");
    private static final String NAME = "app.kubernetes.io/name";
    private static final Pattern IMAGE = Pattern.compile("image: (\\S+)");
    private static final Set<String> SERVICES =
            Set.of("scheduling-service", "intake-service", "notification-service", "gateway");

    static Stream<Manifest> all() {
        return Manifest.in(ALL);
    }

    static Stream<Manifest> deployments() {
        return of("Deployment", "base/services.yaml");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWhatKubernetesKnows(Manifest manifest) {
        manifest.validate();
    }

    /** The check above would find something if there were something. */
    @Test
    void aFieldThatIsNoneIsRefused() {
        Manifest deployment = deployments().findFirst().orElseThrow();
        deployment.json().getAsJsonObject("spec").addProperty("replica", 2);

        assertThatThrownBy(deployment::validate).hasMessageContaining("replica");
    }

    @Test
    void theFourServicesAreThere() {
        assertThat(deployments().map(Manifest::name)).containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(of("Service", "base/services.yaml").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(of("PodDisruptionBudget", "base/scaling.yaml").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aServiceMayNothingButWhatItNeeds(Manifest deployment) {
        Manifest container = container(deployment);
        assertThat(deployment.text("spec", "template", "spec", "automountServiceAccountToken"))
                .isEqualTo("false");
        assertThat(deployment.text("spec", "template", "spec", "securityContext", "runAsNonRoot"))
                .isEqualTo("true");
        assertThat(container.text("securityContext", "readOnlyRootFilesystem")).isEqualTo("true");
        assertThat(container.text("securityContext", "allowPrivilegeEscalation"))
                .isEqualTo("false");
        assertThat(container.at("securityContext", "capabilities", "drop").toString())
                .isEqualTo("[\"ALL\"]");
        assertThat(container.text("resources", "limits", "memory"))
                .isNotEmpty()
                .isEqualTo(container.text("resources", "requests", "memory"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aServiceIsAskedWhetherItIsWellAndIsLetEnd(Manifest deployment) {
        Manifest container = container(deployment);
        assertThat(container.text("startupProbe", "httpGet", "path")).isEqualTo("/actuator/health");
        assertThat(container.text("readinessProbe", "tcpSocket", "port")).isEqualTo("http");
        assertThat(container.text("livenessProbe", "tcpSocket", "port")).isEqualTo("http");
        int untilKilled =
                Integer.parseInt(deployment.text("spec", "template", "spec", "terminationGracePeriodSeconds"));
        int asleep = Integer.parseInt(container.text("lifecycle", "preStop", "sleep", "seconds"));
        assertThat(untilKilled - asleep).isGreaterThanOrEqualTo(20);
    }

    /** A number in the deployment would undo at each release what the load has asked for. */
    @Test
    void whatGrowsWithItsLoadHasNoNumberOfItsOwn() {
        Set<String> growing = of("HorizontalPodAutoscaler", "base/scaling.yaml")
                .map(scaler -> scaler.text("spec", "scaleTargetRef", "name"))
                .collect(toSet());

        assertThat(growing).containsExactlyInAnyOrder("scheduling-service", "gateway");
        assertThat(deployments()
                        .filter(each -> each.text("spec", "replicas").isEmpty())
                        .map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(growing);
    }

    /** A selector that means nobody would open or shut nothing, in silence. */
    @Test
    void everyDoorIsSomebodys() {
        Set<String> pods = all().map(each -> each.text("spec", "template", "metadata", "labels", NAME))
                .collect(toSet());

        assertThat(all().filter(each -> each.kind().equals("NetworkPolicy"))
                        .flatMap(policy -> Stream.concat(policy.textsOf(NAME), policy.textsOf("values"))))
                .isNotEmpty()
                .allMatch(pods::contains);
    }

    @Test
    void imagesAreThoseOfCompose() throws IOException {
        Set<String> composed = IMAGE.matcher(Files.readString(Home.root().resolve("docker-compose.yml")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring("image: ".length()))
                .collect(toSet());

        assertThat(all().flatMap(each -> each.textsOf("image"))).isNotEmpty().allMatch(composed::contains);
    }

    private static Stream<Manifest> of(String kind, String file) {
        return Manifest.in(ROOT.resolve(file)).stream()
                .filter(each -> each.kind().equals(kind));
    }

    private static Manifest container(Manifest deployment) {
        return deployment
                .each("spec", "template", "spec", "containers")
                .findFirst()
                .orElseThrow();
    }
}
