/**
 * The items a city hall handles (政务服务事项), each as a dossier of eight combed parts (DB4110 3.5, Annex B): basics,
 * conditions, situations, materials, review points, samples, form fields, questions and answers.
 *
 * <p>A version of an item never changes once stored; a running case keeps the version it began with. Whether an
 * applicant may apply and which materials a situation asks for is decided here, from the rules in the document.
 */
package org.cloudwindow.catalogue;
