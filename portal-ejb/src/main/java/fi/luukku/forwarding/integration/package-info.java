/** The broker: AMQP 1.0 by Qpid JMS. */
package fi.luukku.forwarding.integration;
