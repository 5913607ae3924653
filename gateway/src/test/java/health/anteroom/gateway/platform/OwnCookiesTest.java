package health.anteroom.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnCookiesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({"https://practice.test, __Host-anteroom-visitor, true", "http://localhost:8080, anteroom-visitor, false"
    })
    void areBoundToTheirHostBehindTls(String publicUrl, String name, boolean secure) {
        String id = cookies(publicUrl, 1).visitor().give(response);

        Cookie given = response.getCookie(name);
        assertThat(given).isNotNull();
        assertThat(given.getSecure()).isEqualTo(secure);
        assertThat(given.getPath()).isEqualTo("/");
        assertThat(given.getDomain()).isNull();
        request.setCookies(given);
        assertThat(cookies(publicUrl, 1).visitor().read(request)).contains(id);
    }

    @Test
    void areNothingUnderAnotherKeyOrAnotherName() {
        OwnCookies ours = cookies("http://localhost", 1);
        String id = ours.visitor().give(response);
        String value = response.getCookie("anteroom-visitor").getValue();
        request.setCookies(new Cookie("anteroom-visitor", value), new Cookie("anteroom-browser", value));

        assertThat(ours.visitor().read(request)).contains(id);
        assertThat(ours.browser().read(request)).isEmpty();
        assertThat(cookies("http://localhost", 2).visitor().read(request)).isEmpty();
    }

    @Test
    void nameTheBrowserForLongAndTheVisitorUntilItCloses() {
        OwnCookies ours = cookies("http://localhost", 1);
        ours.visitor().give(response);
        ours.browser().give(response);

        assertThat(response.getCookie("anteroom-visitor").getMaxAge()).isEqualTo(-1);
        assertThat(response.getCookie("anteroom-browser").getMaxAge()).isEqualTo(400 * 24 * 3600);
    }

    private static OwnCookies cookies(String publicUrl, int key) {
        return OwnCookies.of(
                new Cookies(new PublicAddress(URI.create(publicUrl))), new GatewayKey(new byte[] {(byte) key}));
    }
}
