/**
 * The account routes, the session and XSRF cookies, and the filter that finds the session of a request.
 */
@NullMarked
package health.anteroom.gateway.signin.adapter.web;

import org.jspecify.annotations.NullMarked;
