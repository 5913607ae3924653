/** Tests of the scheduling service. */
package health.anteroom.scheduling;
