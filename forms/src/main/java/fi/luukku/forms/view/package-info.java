/**
 * Pages and questions as records from which tags write plain HTML. In pages call the accessors as
 * methods: {@code #{question.field().label()}}.
 */
package fi.luukku.forms.view;
