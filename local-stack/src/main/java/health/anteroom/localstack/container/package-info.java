/**
 * What the local stack lends to containers: servers to train an image with, and stand-ins where no real server can be had.
 * Nothing of it runs in a practice.
 */
@NullMarked
package health.anteroom.localstack.container;

import org.jspecify.annotations.NullMarked;
