/** Pages of the grants: open rounds, a programme, the application page by page, check and send. */
package fi.luukku.grants.web;
