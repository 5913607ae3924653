package health.anteroom.kit.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largestBody of a request
 * @param largestDocument of a request to one of {@code documentPaths}
 * @param documentPaths prefixes of paths that take whole documents, such as FHIR resources
 */
@ConfigurationProperties("anteroom.web")
public record WebSettings(
        @DefaultValue("64KB") DataSize largestBody,
        @DefaultValue("2MB") DataSize largestDocument,
        @DefaultValue List<String> documentPaths) {

    long largestBodyOf(String path) {
        return documentPaths.stream().anyMatch(path::startsWith) ? largestDocument.toBytes() : largestBody.toBytes();
    }
}
