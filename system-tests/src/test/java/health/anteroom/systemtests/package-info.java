/**
 * The promises of the product, tried on the running system from outside. Nothing here knows a class of a service: it talks
 * HTTP through the gateway, reads caught messages, drives a browser and kills processes.
 */
@NullMarked
package health.anteroom.systemtests;

import org.jspecify.annotations.NullMarked;
