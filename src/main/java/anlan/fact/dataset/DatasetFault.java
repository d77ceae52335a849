package anlan.fact.dataset;

/** Why a kind of data is not known. */
enum DatasetFault {
    DATASET_UNKNOWN
}
