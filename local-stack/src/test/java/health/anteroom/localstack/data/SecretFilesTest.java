package health.anteroom.localstack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
    @TempDir
    private Path home;

    @Test
    void makesEverySecretForItsOwnerAlone() throws IOException {
        Path secrets = SecretFiles.complete(home.resolve("secrets"));

        assertThat(contents(secrets))
                .containsOnlyKeys(
                        "practice.key",
                        "transport.key",
                        "link.key",
                        "index.key",
                        "request.key",
                        "audit-scheduling.key",
                        "audit-intake.key",
                        "audit-notification.key",
                        "audit-gateway.key",
                        "identity-private.jwk",
                        "identity-public.jwk");
        assertThat(permissions(secrets)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(secrets)) {
            assertThat(files).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void neverReplacesASecretThatIsThere() throws IOException {
        Path secrets = SecretFiles.complete(home.resolve("secrets"));
        Map<String, String> before = contents(secrets);
        Files.delete(secrets.resolve("link.key"));

        SecretFiles.complete(secrets);

        Map<String, String> after = contents(secrets);
        assertThat(after.get("link.key")).isNotEqualTo(before.get("link.key")).hasSize(43);
        after.remove("link.key");
        before.remove("link.key");
        assertThat(after).isEqualTo(before);
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
