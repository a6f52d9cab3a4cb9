"""Many pages: what each states is extracted once, what may disagree meets by keys, and one machine or many do it."""
