/** Pages of the errand "reserve a facility": search, facility, confirm; and the pictures. */
package fi.luukku.facilities.web;
