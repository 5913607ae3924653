/** What is deployed, read as text. */
@NullMarked
package health.anteroom.systemtests.manifests;

import org.jspecify.annotations.NullMarked;
