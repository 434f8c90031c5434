#include "CLanguageModel.h"

_Alignas(64) static const unsigned char model[] = {
#embed "language.model"
};

const unsigned char *graphkit_language_model(void) { return model; }

size_t graphkit_language_model_length(void) { return sizeof(model); }

static const unsigned char relations[] = {
#embed "relations.model"
};

const unsigned char *graphkit_relation_model(void) { return relations; }

size_t graphkit_relation_model_length(void) { return sizeof(relations); }

static const unsigned char antecedents[] = {
#embed "antecedents.model"
};

const unsigned char *graphkit_antecedent_model(void) { return antecedents; }

size_t graphkit_antecedent_model_length(void) { return sizeof(antecedents); }
