package org.cloudwindow.catalogue;

import jakarta.json.bind.annotation.JsonbProperty;

/** Where the data of a material or field come from (数源关系, DB4110 B.4.2). */
public record DataSource(
        String department, String system, String dataSet, @JsonbProperty("interface") String interfaceName) {}
