/** Holds, appointments and the desk's calendar over HTTP: contracts/http/openapi.yaml, tags booking and desk. */
@NullMarked
package health.anteroom.scheduling.booking.adapter.web;

import org.jspecify.annotations.NullMarked;
