package health.anteroom.benchmarks.trivial;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Web MVC and the actuator's health, with Spring Boot's own defaults: what a start costs before anything is done with it. */
@SpringBootApplication
public class TrivialApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(TrivialApplication.class, arguments);
    }
}
