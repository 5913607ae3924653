/**
 * Who can sign in: staff members and clients, by the contact that reaches them. Knows nothing of codes or
 * sessions.
 */
@NullMarked
package health.anteroom.gateway.account;

import org.jspecify.annotations.NullMarked;
