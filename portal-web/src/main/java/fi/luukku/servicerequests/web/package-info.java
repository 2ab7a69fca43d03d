/** Pages for reporting what needs mending: category, place and words, check and send. */
package fi.luukku.servicerequests.web;
