package health.anteroom.gateway.webapp;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** All built files by their path below {@code /}. A path is looked up, never resolved, so it can lead nowhere else. */
final class WebFiles {
    private static final String INDEX = "index.html";
    private static final String ROOT = "web/";

    private final Map<String, WebFile> byPath;

    WebFiles(Map<String, WebFile> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** Everything under {@code /web/} on the class path. */
    static WebFiles load(ResourcePatternResolver resources) throws IOException {
        Map<String, WebFile> files = new TreeMap<>();
        for (Resource root : resources.getResources("classpath*:" + ROOT)) {
            String base = root.getURL().toString();
            for (Resource file : resources.getResources(base + "**/*")) {
                if (file.isReadable() && !file.getURL().toString().endsWith("/")) {
                    String path = file.getURL().toString().substring(base.length());
                    files.put(path, WebFile.of(path, file.getContentAsByteArray()));
                }
            }
        }
        return new WebFiles(files);
    }

    Optional<WebFile> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Optional<WebFile> page() {
        return at(INDEX);
    }

    int count() {
        return byPath.size();
    }
}
