package health.anteroom.kit.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The service's own contract, hand-written as YAML, served as JSON (OpenAPI 3.1). */
@RestController
public class OpenApiController {
    private final Resource contract;
    private final JsonMapper json;

    public OpenApiController(Resource contract, JsonMapper json) {
        this.contract = contract;
        this.json = json;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] openApi() throws IOException {
        try (InputStream yaml = contract.getInputStream()) {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return json.writeValueAsBytes(document);
        }
    }
}
