/** Typed text to values, tolerant of how people write and strict about what it means. */
package fi.luukku.forms.values;
