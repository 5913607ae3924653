package health.anteroom.localstack.http;

import java.io.IOException;

/** Answers all requests under one path. */
@FunctionalInterface
public interface Route {
    Answer answer(Request request) throws IOException;
}
