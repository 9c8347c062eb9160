DROP INDEX address_second_step;
