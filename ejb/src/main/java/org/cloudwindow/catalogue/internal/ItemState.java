package org.cloudwindow.catalogue.internal;

/** Whether an item is offered; one that is withdrawn stays readable for the cases that began with it. */
enum ItemState {
    PUBLISHED,
    WITHDRAWN
}
