package health.anteroom.localstack.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real training run of a small program. */
class ServiceImageIT {
    @TempDir
    Path home;

    private ServiceImage image;

    @BeforeEach
    void isBuiltAndUnpacked() throws IOException {
        Path target = Files.createDirectories(home.resolve("small/target"));
        Files.createFile(target.resolve("small-app.jar"));
        Files.createDirectory(target.resolve("app"));
        writeProgram(target.resolve("app/small-app.jar"));
        image = new ServiceImage(home, "small");
    }

    @Test
    void startsFromTheCacheOfAWholeTraining() throws Exception {
        image.prepare(List.of(), Map.of("EXIT_CODE", "0"));

        assertThat(image.command(List.of())).anyMatch(option -> option.startsWith("-XX:AOTCache="));
    }

    @Test
    void startsWithoutACacheWhoseTrainingFailed() throws Exception {
        image.prepare(List.of(), Map.of("EXIT_CODE", "3"));

        assertThat(image.command(List.of())).noneMatch(option -> option.startsWith("-XX:AOTCache="));
    }

    /** Whoever is killed while training leaves what was begun; the next start trains again. */
    @Test
    void takesNothingHalfMadeForACache() throws Exception {
        Files.createFile(home.resolve("small/target/app.aot.new"));

        assertThat(image.command(List.of())).noneMatch(option -> option.startsWith("-XX:AOTCache="));

        image.prepare(List.of(), Map.of("EXIT_CODE", "0"));
        assertThat(home.resolve("small/target/app.aot")).isNotEmptyFile();
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Training.class.getName());
        String entry = Training.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = Training.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
