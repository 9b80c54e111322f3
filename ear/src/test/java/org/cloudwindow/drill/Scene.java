package org.cloudwindow.drill;

/** People in the middle of something: how they got there, and how they go on to the end. */
record Scene(Service service, Runnable reach, Runnable goOn) {}
