package health.anteroom.kit.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers with the request that its refusal is in the trail, so that it is not written twice. */
final class RefusalOnRecord {
    private static final String MARK = RefusalOnRecord.class.getName();

    private RefusalOnRecord() {}

    static void mark() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean isMarked(jakarta.servlet.http.HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
