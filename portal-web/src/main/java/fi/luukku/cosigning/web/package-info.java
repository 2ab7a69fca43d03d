/** Pages where one person signs what another has sent. */
package fi.luukku.cosigning.web;
