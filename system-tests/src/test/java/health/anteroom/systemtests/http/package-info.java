/**
 * HTTP as a page or a script speaks it, each call remembered as ok, refused or unknown.
 */
@NullMarked
package health.anteroom.systemtests.http;

import org.jspecify.annotations.NullMarked;
