/** Whether this node can serve: for proxies, launchers and operators. */
package fi.luukku.site.rest;
