// Stands in for the packages beside the one whose words are extracted: their texts are theirs.
export {};
