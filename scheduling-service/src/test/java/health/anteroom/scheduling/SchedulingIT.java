package health.anteroom.scheduling;

import health.anteroom.kit.testing.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The whole service with the demo practice and a clock that can travel; one context for all tests that use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = {"anteroom.demo=true", "anteroom.time.travel=true"})
public @interface SchedulingIT {}
