/** Asks before something that cannot be taken back. */
export function askPerson(question: string, yes: string, no: string): Promise<boolean> {
  const dialog = document.getElementById('question');
  const asked = document.getElementById('asked');
  const yesButton = document.getElementById('yes');
  const noButton = document.getElementById('no');
  // An old browser without dialogs asks in its own words.
  if (!(dialog instanceof HTMLDialogElement) || !asked || !yesButton || !noButton)
    return Promise.resolve(confirm(question));
  asked.textContent = question;
  yesButton.textContent = yes;
  noButton.textContent = no;
  dialog.returnValue = '';
  yesButton.onclick = () => dialog.close('yes');
  noButton.onclick = () => dialog.close('');
  dialog.showModal();
  noButton.focus();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === 'yes');
  });
}
