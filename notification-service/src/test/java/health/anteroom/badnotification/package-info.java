/** Deliberately bad classes, one for each rule of the ArchitectureTest; never part of the service. */
package health.anteroom.badnotification;
