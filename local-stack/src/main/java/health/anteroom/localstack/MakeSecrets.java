package health.anteroom.localstack;

import health.anteroom.localstack.data.SecretFiles;
import java.nio.file.Path;

/** {@code ./anteroom secrets DIR}: the secret files of a practice that runs elsewhere, such as in containers. */
public final class MakeSecrets {
    private MakeSecrets() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("./anteroom secrets DIR");
            System.exit(2);
        }
        Path directory = SecretFiles.complete(Path.of(arguments[0]));
        SecretFiles.leaveRoomForProviders(directory);
        System.out.println("The practice's secrets are in " + directory
                + ". Keep a copy where nobody else reads: without them its data cannot be read.");
    }
}
