/** Pages on which officials make and publish forms, and those on which citizens fill them in. */
package fi.luukku.formbuilder.web;
