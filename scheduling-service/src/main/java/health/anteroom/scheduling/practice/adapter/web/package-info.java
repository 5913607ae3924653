/** The practice over HTTP: contracts/http/openapi.yaml, tag {@code practice}. */
@NullMarked
package health.anteroom.scheduling.practice.adapter.web;

import org.jspecify.annotations.NullMarked;
