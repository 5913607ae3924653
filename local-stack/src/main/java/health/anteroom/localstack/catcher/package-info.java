/**
 * Catches every mail and text message instead of sending it, keeps it on disk and shows it on a page. To a sender it is
 * an SMTP server and a Twilio-compatible API like any other.
 */
@NullMarked
package health.anteroom.localstack.catcher;

import org.jspecify.annotations.NullMarked;
