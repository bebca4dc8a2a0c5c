cuecard.handout.programme({"id":"any-time","name":"Any time","minutes":"3","when":"While the kettle boils","items":[{"exercise":"wall-sit"}]});
