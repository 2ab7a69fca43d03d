/**
 * Reports of what needs mending, and feedback: a category, a place on the map, words, photos. With
 * or without sign-in.
 *
 * <p>Contract: {@link fi.luukku.servicerequests.ReportCategories} tells what can be reported;
 * {@link fi.luukku.servicerequests.ProblemReporting} keeps the draft and sends it, and then it is a
 * case of {@code casework}. Categories come from the content folder ({@code
 * service-requests.yaml}); what is asked is the form {@code service-request}.
 */
package fi.luukku.servicerequests;
