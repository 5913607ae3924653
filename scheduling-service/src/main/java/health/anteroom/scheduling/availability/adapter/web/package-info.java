/** Free times over HTTP: contracts/http/openapi.yaml, tag {@code availability}. */
@NullMarked
package health.anteroom.scheduling.availability.adapter.web;

import org.jspecify.annotations.NullMarked;
