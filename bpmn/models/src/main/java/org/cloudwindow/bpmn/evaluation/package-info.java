/** The rating of a service (服务评价). */
package org.cloudwindow.bpmn.evaluation;
