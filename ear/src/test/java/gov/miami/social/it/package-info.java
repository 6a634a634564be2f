/**
 * What the integration tests stand on: the EAR as built, a city clock to set, a client, a browser, a mailbox, a PostgreSQL,
 * and a server process to kill.
 */
package gov.miami.social.it;
