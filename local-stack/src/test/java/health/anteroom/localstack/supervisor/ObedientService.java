package health.anteroom.localstack.supervisor;

import health.anteroom.localstack.http.Answer;
import health.anteroom.localstack.http.StackHttp;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;

/** A process that answers its health on the port that it is given, until it is ended. */
final class ObedientService {
    private ObedientService() {}

    public static void main(String[] arguments) throws InterruptedException {
        StackHttp http = StackHttp.start(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        http.serve(
                "/actuator/health", request -> Answer.text(200, System.getenv().getOrDefault("GREETING", "")));
        new CountDownLatch(1).await();
    }
}
