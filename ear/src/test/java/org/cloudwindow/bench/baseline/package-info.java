/**
 * What the product is measured against: a small WAR in the same server, on the same data source and transactions, with
 * an engine of the same settings on the same models. Delegates do nothing, and a request writes one row.
 */
package org.cloudwindow.bench.baseline;
